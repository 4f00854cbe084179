// Clients that come without types: only what the tests call.

declare module "gengo" {
  type Callback = (error: unknown, answer: unknown) => void;
  export default function gengo(
    publicKey: string,
    privateKey: string,
    sandbox: boolean,
  ): { job: { get(id: string, callback: Callback): void } };
}

declare module "qcloudapi-sdk" {
  type Callback = (error: unknown, answer: unknown) => void;
  export default class QcloudApi {
    constructor(defaults: { SecretId: string; SecretKey: string; Region: string; protocol: string });
    request(data: object, options: { host: string }, callback: Callback, extra?: { timeout?: number }): void;
  }
}

declare module "superagent" {
  interface Request extends PromiseLike<unknown> {
    timeout(milliseconds: number): Request;
    send(body: object): Request;
  }
  const superagent: { post(url: string): Request };
  export default superagent;
}
