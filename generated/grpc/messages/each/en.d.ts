// Generated from the catalog grpc. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { GrpcMessages } from "../../message.js";
export declare const $1: GrpcMessages["1"];
export declare const $2: GrpcMessages["2"];
export declare const $3: GrpcMessages["3"];
export declare const $4: GrpcMessages["4"];
export declare const $5: GrpcMessages["5"];
export declare const $6: GrpcMessages["6"];
export declare const $7: GrpcMessages["7"];
export declare const $16: GrpcMessages["16"];
export declare const $8: GrpcMessages["8"];
export declare const $9: GrpcMessages["9"];
export declare const $10: GrpcMessages["10"];
export declare const $11: GrpcMessages["11"];
export declare const $12: GrpcMessages["12"];
export declare const $13: GrpcMessages["13"];
export declare const $14: GrpcMessages["14"];
export declare const $15: GrpcMessages["15"];
