/** What an object itself holds under a name, without running a getter; `undefined` where it holds nothing. */
export function ownValue(owner: object, name: string): unknown {
  return Reflect.getOwnPropertyDescriptor(owner, name)?.value;
}
