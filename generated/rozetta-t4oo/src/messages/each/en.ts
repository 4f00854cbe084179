// Generated from the catalog rozetta-t4oo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { RozettaT4ooMessages } from "../../message.js";

// The message of each code by itself, in en, for an app that shows a few: a bundle contains only those that are imported.
export const $40001: RozettaT4ooMessages["40001"] = "Authentication with the translation engine failed.";
export const $40002: RozettaT4ooMessages["40002"] = "The access key does not exist.";
export const $40003: RozettaT4ooMessages["40003"] = "The access key is invalid.";
export const $40005: RozettaT4ooMessages["40005"] = "The nonce of the request is too small.";
export const $40006: RozettaT4ooMessages["40006"] = "The signature is incorrect.";
export const $40008: RozettaT4ooMessages["40008"] = "The nonce of the request is too large.";
export const $40100: RozettaT4ooMessages["40100"] = "The request failed because of a general error.";
export const $40101: RozettaT4ooMessages["40101"] = "This endpoint accepts only WebSocket connections.";
export const $40102: RozettaT4ooMessages["40102"] = "The translation failed because something went wrong inside T-4OO.";
export const $40103: RozettaT4ooMessages["40103"] = "Too many requests: the rate limit has been exceeded.";
export const $40200: RozettaT4ooMessages["40200"] = "A required parameter is missing from the request.";
export const $40201: RozettaT4ooMessages["40201"] = "A parameter is invalid: its type or value is incorrect.";
export const $40202: RozettaT4ooMessages["40202"] = "The request cannot be parsed because a parameter is missing or invalid.";
export const $40203: RozettaT4ooMessages["40203"] = "No translation can be found for this requestId.";
export const $40204: RozettaT4ooMessages["40204"] = "No contract of this type can be found.";
export const $40300: RozettaT4ooMessages["40300"] = "The language of the text cannot be detected.";
export const $40301: RozettaT4ooMessages["40301"] = "Translation from this source language into this target language is not supported.";
export const $40302: RozettaT4ooMessages["40302"] = "The request contains a language code that is not recognized.";
export const $40400: RozettaT4ooMessages["40400"] = "There is no contract for this engine.";
export const $40401: RozettaT4ooMessages["40401"] = "Usage exceeds what the contract allows.";
export const $40402: RozettaT4ooMessages["40402"] = "There is no contract with Rozetta.";
export const $40403: RozettaT4ooMessages["40403"] = "The contract has expired.";
export const $40404: RozettaT4ooMessages["40404"] = "The specified contract is invalid.";
export const $40405: RozettaT4ooMessages["40405"] = "Translation is not available before the contract start date.";
export const $40500: RozettaT4ooMessages["40500"] = "The user dictionary entry cannot be added.";
export const $40501: RozettaT4ooMessages["40501"] = "The user dictionary entries cannot be added.";
export const $40502: RozettaT4ooMessages["40502"] = "The user dictionary entries cannot be retrieved.";
export const $40503: RozettaT4ooMessages["40503"] = "The user dictionary entry cannot be updated.";
export const $40504: RozettaT4ooMessages["40504"] = "The user dictionary entry cannot be deleted.";
export const $40600: RozettaT4ooMessages["40600"] = "The specified engine does not exist.";
export const $40601: RozettaT4ooMessages["40601"] = "The specified engine cannot be found.";
export const $40700: RozettaT4ooMessages["40700"] = "The upload of the bilingual file failed.";
export const $40701: RozettaT4ooMessages["40701"] = "Model training failed.";
export const $40705: RozettaT4ooMessages["40705"] = "The list of specialized fields cannot be retrieved.";
export const $40706: RozettaT4ooMessages["40706"] = "Access is not allowed: the job or model belongs to another organization, or the contract ID for model training is invalid.";
