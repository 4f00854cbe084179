export default {
  input: "openapi.yaml",
  output: "src/clients/hey-api",
};
