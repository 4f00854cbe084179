import { match, type CloudError, asUnknown as asCloudUnknown } from '@acme/cloud'
import { match as matchLedger, type LedgerError, asUnknown as asLedgerUnknown } from '@acme/ledger'

export const tell = (error: CloudError): string => match(error, { AuthFailure: () => "a", InternalError: () => "b", "Job.UserHasNoFreeAmount": () => "c", "Job.NotFound": () => "d", QuotaOld: () => "f", /* TODO: The quota of the project is used up. */ QuotaExceeded: (e) => asCloudUnknown(e).rawCode, /* TODO: The cloud is being repaired; "\*\/" and // stand here to try what comments bear. */ ServiceUnavailable: (e) => asCloudUnknown(e).rawCode, $unknown: (e) => e.rawCode })
export const entry = (error: LedgerError): string => matchLedger(error, { "1000": () => "a", "1150": () => "b", "2000": () => "c", /* TODO: The account is frozen. */ "2100": (e) => asLedgerUnknown(e).rawCode, $unknown: (e) => e.rawCode })
