import { match, type CloudError } from '@acme/cloud'
import { match as matchLedger, type LedgerError } from '@acme/ledger'

export const tell = (error: CloudError): string => match(error, { AuthFailure: () => "a", InternalError: () => "b", "Job.NoFreeAmount": () => "c", "Job.NotFound": () => "d", "Job.Legacy": () => "e", QuotaOld: () => "f", $unknown: (e) => e.rawCode })
export const entry = (error: LedgerError): string => matchLedger(error, { "1000": () => "a", "1100": () => "b", "2000": () => "c", $unknown: (e) => e.rawCode })
