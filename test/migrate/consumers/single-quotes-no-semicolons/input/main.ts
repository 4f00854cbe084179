import { match as on, type CloudError } from '@acme/cloud'

export const tell = (error: CloudError): number =>
    on(error, {
        AuthFailure: () => 401,
        InternalError: () => 500,
        'Job.NoFreeAmount': () => 402,
        'Job.NotFound': () => 404,
        'Job.Legacy': () => 410,
        QuotaOld: () => 429,
        $unknown: () => 0
    })

export const status = (error: CloudError): number => {
    switch (error.code) {
        case 'AuthFailure': return 401
        case 'Job.NoFreeAmount': return 402
        case 'Job.NotFound':
        case 'Job.Legacy':
            return 404
        case 'QuotaOld':
        case 'InternalError':
            return 500
        case '$unknown':
            return 0
        default: {
            const never: never = error
            return never
        }
    }
}
