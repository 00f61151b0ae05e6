/**
 * The same bytes with Node's methods. Public types name `Uint8Array` alone, so that they hold without Node's types.
 */
export function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
