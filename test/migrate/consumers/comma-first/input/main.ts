import { match, type CloudError } from "@acme/cloud";

export const tell = (error: CloudError): string => match(error
  , { AuthFailure: () => "a"
    , InternalError: () => "b" // the cloud, not we
    , "Job.NoFreeAmount": () => "c"
    , "Job.NotFound": () => "d"
    , "Job.Legacy": () => "e"
    , QuotaOld: () => "f"
    , $unknown: () => "g"
    });
