export const config = { catalogs: ["catalogs"] };
