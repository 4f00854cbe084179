// Generated from the catalog azure-translator. Do not edit: change the catalog or an overlay, then run `errcat generate`.
/** A response for each code, as `serialize` writes it, with plausible parameters. */
export const fixtures = {
  "400000": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 4e5,
      message: "One of the request inputs isn't valid."
    } }
  },
  "400001": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400001,
      message: "The \"scope\" parameter is invalid."
    } }
  },
  "400002": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400002,
      message: "The \"category\" parameter is invalid."
    } }
  },
  "400003": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400003,
      message: "A language specifier is missing or invalid."
    } }
  },
  "400004": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400004,
      message: "A target script specifier (\"To script\") is missing or invalid."
    } }
  },
  "400005": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400005,
      message: "An input text is missing or invalid."
    } }
  },
  "400006": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400006,
      message: "The combination of language and script isn't valid."
    } }
  },
  "400018": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400018,
      message: "A source script specifier (\"From script\") is missing or invalid."
    } }
  },
  "400019": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400019,
      message: "One of the specified languages isn't supported."
    } }
  },
  "400020": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400020,
      message: "One of the elements in the array of input text isn't valid."
    } }
  },
  "400021": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400021,
      message: "The API version parameter is missing or invalid."
    } }
  },
  "400023": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400023,
      message: "One of the specified language pair isn't valid."
    } }
  },
  "400035": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400035,
      message: "The source language (\"From\" field) isn't valid."
    } }
  },
  "400036": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "e1d3a7c0-7a52-4f0b-8f0e-3f3a0b6a9c11.EUWE.0607T1200"
    },
    body: { error: {
      code: 400036,
      message: "The target language is not valid."
    } }
  },
  "400042": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400042,
      message: "One of the options specified (\"Options\" field) isn't valid."
    } }
  },
  "400043": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400043,
      message: "The client trace ID (ClientTraceId field or X-ClientTraceId header) is missing or invalid."
    } }
  },
  "400050": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400050,
      message: "The input text is too long. View request limits."
    } }
  },
  "400064": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400064,
      message: "The \"translation\" parameter is missing or invalid."
    } }
  },
  "400070": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400070,
      message: "The number of target scripts (ToScript parameter) doesn't match the number of target languages (To parameter)."
    } }
  },
  "400071": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400071,
      message: "The value isn't valid for TextType."
    } }
  },
  "400072": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400072,
      message: "The array of input text has too many elements."
    } }
  },
  "400073": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400073,
      message: "The script parameter isn't valid."
    } }
  },
  "400074": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400074,
      message: "The body of the request isn't valid JSON."
    } }
  },
  "400075": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400075,
      message: "The language pair and category combination isn't valid."
    } }
  },
  "400077": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400077,
      message: "The maximum request size is exceeded. View request limits."
    } }
  },
  "400079": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400079,
      message: "The custom system requested for translation between from and to language doesn't exist."
    } }
  },
  "400080": {
    status: 400,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 400080,
      message: "Transliteration isn't supported for the language or script."
    } }
  },
  "401000": {
    status: 401,
    headers: {
      "content-type": "application/json",
      "x-requestid": "4b9a3c1e-1111-4222-8333-444455556666"
    },
    body: { error: {
      code: 401e3,
      message: "The request is not authorized because credentials are missing or invalid."
    } }
  },
  "401001": {
    status: 401,
    headers: {
      "content-type": "application/json",
      "x-requestid": "4b9a3c1e-1111-4222-8333-444455556666"
    },
    body: { error: {
      code: 401001,
      message: "The request is not authorized because credentials are missing or invalid."
    } }
  },
  "401015": {
    status: 401,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 401015,
      message: "\"The credentials provided are for the Speech API. This request requires credentials for the Text API. Use a subscription to Translator.\""
    } }
  },
  "403000": {
    status: 403,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 403e3,
      message: "The operation isn't allowed."
    } }
  },
  "403001": {
    status: 403,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 403001,
      message: "The operation isn't allowed because the subscription exceeded its free quota."
    } }
  },
  "404": {
    status: 404,
    headers: {
      "content-type": "application/json",
      "x-requestid": "9c1f2a44-aaaa-4bbb-8ccc-ddddeeeeffff"
    },
    body: { error: {
      code: "404",
      message: "Resource not found"
    } }
  },
  "405000": {
    status: 405,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 405e3,
      message: "The request method isn't supported for the requested resource."
    } }
  },
  "408001": {
    status: 408,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 408001,
      message: "The translation system requested is being prepared. Retry in a few minutes."
    } }
  },
  "408002": {
    status: 408,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 408002,
      message: "Request timed out waiting on incoming stream. The client didn't produce a request within the time that the server was prepared to wait. The client may repeat the request without modifications at any later time."
    } }
  },
  "415000": {
    status: 415,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 415e3,
      message: "The Content-Type header is missing or invalid."
    } }
  },
  "429000": {
    status: 429,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 429e3,
      message: "429000, 429001, 429002"
    } }
  },
  "429001": {
    status: 429,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0000-0000-0000-000000000000.EUWE.1122T0920"
    },
    body: { error: {
      code: 429001,
      message: "The server rejected the request because the client has exceeded request limits."
    } }
  },
  "429002": {
    status: 429,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 429002,
      message: "429000, 429001, 429002"
    } }
  },
  "500000": {
    status: 500,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 5e5,
      message: "An unexpected error occurred. If the error persists, report it with date/time of error, request identifier from response header X-RequestId, and client identifier from request header X-ClientTraceId."
    } }
  },
  "503000": {
    status: 503,
    headers: {
      "content-type": "application/json",
      "x-requestid": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: 503e3,
      message: "Service is temporarily unavailable. Retry. If the error persists, report it with date/time of error, request identifier from response header X-RequestId, and client identifier from request header X-ClientTraceId."
    } }
  }
};
/** Responses in other formats, with the codes that they can contain. */
const others = [
  {
    code: "400000",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400000",
      message: "One of the request inputs isn't valid."
    } }
  },
  {
    code: "400001",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400001",
      message: "The \"scope\" parameter is invalid."
    } }
  },
  {
    code: "400002",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400002",
      message: "The \"category\" parameter is invalid."
    } }
  },
  {
    code: "400003",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400003",
      message: "A language specifier is missing or invalid."
    } }
  },
  {
    code: "400004",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400004",
      message: "A target script specifier (\"To script\") is missing or invalid."
    } }
  },
  {
    code: "400005",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400005",
      message: "An input text is missing or invalid."
    } }
  },
  {
    code: "400006",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400006",
      message: "The combination of language and script isn't valid."
    } }
  },
  {
    code: "400018",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400018",
      message: "A source script specifier (\"From script\") is missing or invalid."
    } }
  },
  {
    code: "400019",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400019",
      message: "One of the specified languages isn't supported."
    } }
  },
  {
    code: "400020",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400020",
      message: "One of the elements in the array of input text isn't valid."
    } }
  },
  {
    code: "400021",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400021",
      message: "The API version parameter is missing or invalid."
    } }
  },
  {
    code: "400023",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400023",
      message: "One of the specified language pair isn't valid."
    } }
  },
  {
    code: "400035",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400035",
      message: "The source language (\"From\" field) isn't valid."
    } }
  },
  {
    code: "400036",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "e1d3a7c0-7a52-4f0b-8f0e-3f3a0b6a9c11.EUWE.0607T1200"
    },
    body: { error: {
      code: "400036",
      message: "The target language is not valid."
    } }
  },
  {
    code: "400042",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400042",
      message: "One of the options specified (\"Options\" field) isn't valid."
    } }
  },
  {
    code: "400043",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400043",
      message: "The client trace ID (ClientTraceId field or X-ClientTraceId header) is missing or invalid."
    } }
  },
  {
    code: "400050",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400050",
      message: "The input text is too long. View request limits."
    } }
  },
  {
    code: "400064",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400064",
      message: "The \"translation\" parameter is missing or invalid."
    } }
  },
  {
    code: "400070",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400070",
      message: "The number of target scripts (ToScript parameter) doesn't match the number of target languages (To parameter)."
    } }
  },
  {
    code: "400071",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400071",
      message: "The value isn't valid for TextType."
    } }
  },
  {
    code: "400072",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400072",
      message: "The array of input text has too many elements."
    } }
  },
  {
    code: "400073",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400073",
      message: "The script parameter isn't valid."
    } }
  },
  {
    code: "400074",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400074",
      message: "The body of the request isn't valid JSON."
    } }
  },
  {
    code: "400075",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400075",
      message: "The language pair and category combination isn't valid."
    } }
  },
  {
    code: "400077",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400077",
      message: "The maximum request size is exceeded. View request limits."
    } }
  },
  {
    code: "400079",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400079",
      message: "The custom system requested for translation between from and to language doesn't exist."
    } }
  },
  {
    code: "400080",
    format: "gateway's answer",
    status: 400,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "400080",
      message: "Transliteration isn't supported for the language or script."
    } }
  },
  {
    code: "401000",
    format: "gateway's answer",
    status: 401,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "4b9a3c1e-1111-4222-8333-444455556666"
    },
    body: { error: {
      code: "401000",
      message: "The request is not authorized because credentials are missing or invalid."
    } }
  },
  {
    code: "401001",
    format: "gateway's answer",
    status: 401,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "4b9a3c1e-1111-4222-8333-444455556666"
    },
    body: { error: {
      code: "401001",
      message: "The request is not authorized because credentials are missing or invalid."
    } }
  },
  {
    code: "401015",
    format: "gateway's answer",
    status: 401,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "401015",
      message: "\"The credentials provided are for the Speech API. This request requires credentials for the Text API. Use a subscription to Translator.\""
    } }
  },
  {
    code: "403000",
    format: "gateway's answer",
    status: 403,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "403000",
      message: "The operation isn't allowed."
    } }
  },
  {
    code: "403001",
    format: "gateway's answer",
    status: 403,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "403001",
      message: "The operation isn't allowed because the subscription exceeded its free quota."
    } }
  },
  {
    code: "404",
    format: "gateway's answer",
    status: 404,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "9c1f2a44-aaaa-4bbb-8ccc-ddddeeeeffff"
    },
    body: { error: {
      code: "404",
      message: "Resource not found"
    } }
  },
  {
    code: "405000",
    format: "gateway's answer",
    status: 405,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "405000",
      message: "The request method isn't supported for the requested resource."
    } }
  },
  {
    code: "408001",
    format: "gateway's answer",
    status: 408,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "408001",
      message: "The translation system requested is being prepared. Retry in a few minutes."
    } }
  },
  {
    code: "408002",
    format: "gateway's answer",
    status: 408,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "408002",
      message: "Request timed out waiting on incoming stream. The client didn't produce a request within the time that the server was prepared to wait. The client may repeat the request without modifications at any later time."
    } }
  },
  {
    code: "415000",
    format: "gateway's answer",
    status: 415,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "415000",
      message: "The Content-Type header is missing or invalid."
    } }
  },
  {
    code: "429000",
    format: "gateway's answer",
    status: 429,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "429000",
      message: "429000, 429001, 429002"
    } }
  },
  {
    code: "429001",
    format: "gateway's answer",
    status: 429,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0000-0000-0000-000000000000.EUWE.1122T0920"
    },
    body: { error: {
      code: "429001",
      message: "The server rejected the request because the client has exceeded request limits."
    } }
  },
  {
    code: "429002",
    format: "gateway's answer",
    status: 429,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "429002",
      message: "429000, 429001, 429002"
    } }
  },
  {
    code: "500000",
    format: "gateway's answer",
    status: 500,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "500000",
      message: "An unexpected error occurred. If the error persists, report it with date/time of error, request identifier from response header X-RequestId, and client identifier from request header X-ClientTraceId."
    } }
  },
  {
    code: "503000",
    format: "gateway's answer",
    status: 503,
    headers: {
      "content-type": "application/json",
      "apim-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11"
    },
    body: { error: {
      code: "503000",
      message: "Service is temporarily unavailable. Retry. If the error persists, report it with date/time of error, request identifier from response header X-RequestId, and client identifier from request header X-ClientTraceId."
    } }
  }
];
/** A response for each code in each format, starting with those in {@link fixtures}. */
export const allFixtures = [...Object.entries(fixtures).map(([code, answer]) => ({
  code,
  format: "documented body",
  ...answer
})), ...others];
