import { match, type CloudError } from "@acme/cloud";

export const tell = (error: CloudError): string => match(error
  , { AuthFailure: () => "a"
    , InternalError: () => "b" // the cloud, not we
    , "Job.UserHasNoFreeAmount": () => "c"
    , "Job.NotFound": () => "d"
    , QuotaOld: () => "f"
    // TODO: The quota of the project is used up.
    , QuotaExceeded: () => "g"
    // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
    , ServiceUnavailable: () => "g"
    , $unknown: () => "g"
    });
