class Tensor {}
const missing = (name) => () => {
  throw new Error(`TensorFlow is not installed here: danfojs-node's "${name}" needs it`);
};
module.exports = new Proxy(
  { Tensor },
  { get: (target, key) => (key in target ? target[key] : key === "__esModule" ? false : missing(String(key))) },
);
