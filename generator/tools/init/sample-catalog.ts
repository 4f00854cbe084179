export const sampleId = "my-api";

export const samplePath = `catalogs/${sampleId}.json`;

/** Returns a sample catalog for a new project: two errors of an API, in English and Chinese. */
export function sampleCatalog(schema: string): string {
  return `{
  "$schema": ${JSON.stringify(schema)},
  "id": "${sampleId}",
  "name": { "en": "My API", "zh-Hans": "我的 API" },
  "version": "1.0.0",
  "wire": {
    "shapes": [{ "name": "error body", "code": "/error/code", "detail": "/error/message", "requestId": "/requestId" }]
  },
  "samples": [
    {
      "name": "a text that is too long",
      "status": 413,
      "body": { "error": { "code": "text_too_long", "message": "The text is too long.", "limit": 500 } },
      "errors": [{ "code": "text_too_long", "parameters": { "limit": 500 } }]
    }
  ],
  "entries": [
    {
      "code": "rate_limited",
      "status": 429,
      "message": {
        "en": "There were too many requests in a short time.",
        "zh-Hans": "短时间内请求过多。"
      },
      "solution": {
        "en": "Wait a moment, then send the same request again.",
        "zh-Hans": "请稍后重新发送同一请求。"
      }
    },
    {
      "code": "text_too_long",
      "status": 413,
      "actor": "user",
      "parameters": {
        "limit": { "type": "integer", "at": "/error/limit", "description": { "en": "The maximum number of characters.", "zh-Hans": "允许的字符数。" } }
      },
      "message": {
        "en": "The text is longer than {limit} characters.",
        "zh-Hans": "文本长度超出 {limit} 个字符。"
      }
    }
  ]
}
`;
}
