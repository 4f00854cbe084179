import { callOf } from "../../normalize/operations.ts";
import type { Provider } from "../../normalize/provider.ts";
import { type VendorView, vendorViews } from "./quotations.ts";

/** The data of an operation that a page shows. */
interface OperationView {
  /** The id; `undefined` for all operations. */
  readonly id: string | undefined;
  readonly call: string | undefined;
  readonly summary: string | undefined;
  /** The codes that it may return in addition to those of all operations. */
  readonly codes: readonly string[];
  readonly vendor: readonly VendorView[];
}

/** Returns the operations of a catalog for its page; what all of them return is in the first. */
export function operationViews({ operations, sources }: Provider): readonly OperationView[] {
  const { common, all } = operations;
  const every = { id: undefined, call: undefined, summary: undefined, codes: common, vendor: [] };
  return [
    ...(common.length > 0 && all.length > 0 ? [every] : []),
    ...all.map((operation) => {
      const { id, summary, codes, vendor } = operation;
      return { id, call: callOf(operation), summary, codes, vendor: vendorViews(vendor, sources) };
    }),
  ];
}
