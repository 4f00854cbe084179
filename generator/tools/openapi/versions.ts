/** The versions of OpenAPI that a document can have. In a file of their own, so that help does not load what writes documents. */
export const openapiVersions = ["3.1", "3.0"] as const;

export type OpenapiVersion = (typeof openapiVersions)[number];
