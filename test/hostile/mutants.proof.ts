import mutants from "./mutants.json" with { type: "json" };
import { testMutants } from "./mutants.ts";

// `npm run hostile` plants all of them.
testMutants(mutants.filter((_, i) => i % 3 === 0));
