import { testsNamed } from "./tests-named.ts";

/** What `npm test` runs. */
export default testsNamed("test");
