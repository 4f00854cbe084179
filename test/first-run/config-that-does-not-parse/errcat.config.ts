export default {
  catalogs: ["catalogs",
  out: "src/errors",
};
