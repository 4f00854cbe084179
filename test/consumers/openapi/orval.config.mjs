export default {
  shop: {
    input: "openapi.yaml",
    output: {
      target: "src/clients/orval.ts",
      client: "react-query",
      httpClient: "fetch",
      override: {
        mutator: { path: "src/shop-fetch.ts", name: "shopFetch" },
        fetch: { includeHttpResponseReturnType: false },
      },
    },
  },
};
