import { match as on, type CloudError } from '@acme/cloud'

export const tell = (error: CloudError): number =>
    on(error, {
        AuthFailure: () => 401,
        InternalError: () => 500,
        'Job.UserHasNoFreeAmount': () => 402,
        'Job.NotFound': () => 404,
        QuotaOld: () => 429,
        // TODO: The quota of the project is used up.
        QuotaExceeded: () => 0,
        // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
        ServiceUnavailable: () => 0,
        $unknown: () => 0
    })

export const status = (error: CloudError): number => {
    switch (error.code) {
        case 'AuthFailure': return 401
        case 'Job.UserHasNoFreeAmount':
        case 'Job.NoFreeAmount': return 402
        case 'Job.NotFound':
            return 404
        case 'QuotaOld':
        case 'InternalError':
            return 500
        // TODO: The quota of the project is used up.
        case 'QuotaExceeded':
        // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
        case 'ServiceUnavailable':
        case '$unknown':
            return 0
        default: {
            const never: never = error
            return never
        }
    }
}
