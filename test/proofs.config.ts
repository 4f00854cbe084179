import { testsNamed } from "./tests-named.ts";

/** What takes longer, as it asks every compiler and bundler, plants every mistake, or lives through whole histories: `npm run proofs`. */
export default testsNamed("proof");
