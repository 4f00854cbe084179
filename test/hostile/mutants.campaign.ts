import mutants from "./mutants.json" with { type: "json" };
import { testMutants } from "./mutants.ts";

testMutants(mutants);
