import { type CloudError, match } from "@acme/cloud";
import { handlers } from "./types.js";

export const tell = (error: CloudError): string => match(error, handlers);
