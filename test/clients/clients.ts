import createTranslator, { isUnexpected } from "@azure-rest/ai-translation-text";
import { createRestError } from "@azure-rest/core-client";
import axios from "axios";
import createTranslatorV1, { isUnexpected as isUnexpectedV1 } from "azure-translation-text-v1";
import createGengo from "gengo";
import { initGengoAPI } from "gengo-api";
import QcloudApi from "qcloudapi-sdk";
import superagent from "superagent";
import tencent from "tencentcloud-sdk-nodejs-tmt";
import type { ProviderId } from "./providers.js";

/** A client as its users call it, and what it lets them see of an answer besides the body. */
export interface Client {
  readonly name: string;
  readonly of?: ProviderId;
  readonly seesStatus: (status: number) => boolean;
  readonly seesHeaders: boolean;
  /** Resolves with what the client returns or passes to a callback, rejects with what it throws. */
  readonly call: (origin: string, timeout?: number) => Promise<unknown>;
  /** The time-out that is built into the client, where it takes no other. */
  readonly builtInTimeout?: number;
}

// A proxy that this machine may have would stand between the clients and the local server.
for (const name of ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"]) delete process.env[name];

const always = () => true;
const never = () => false;
const long = 30_000;

const ofAnyProvider: readonly Client[] = [
  {
    name: "fetch, then json()",
    seesStatus: never,
    seesHeaders: false,
    call: async (origin, timeout) => (await post(origin, timeout)).json(),
  },
  {
    name: "fetch, then text()",
    seesStatus: never,
    seesHeaders: false,
    call: async (origin, timeout) => (await post(origin, timeout)).text(),
  },
  {
    name: "fetch, kept with its status and headers",
    seesStatus: always,
    seesHeaders: true,
    call: async (origin, timeout) => {
      const response = await post(origin, timeout);
      return { status: response.status, headers: response.headers, body: await response.text() };
    },
  },
  {
    name: "axios",
    seesStatus: always,
    seesHeaders: true,
    call: (origin, timeout = long) => axios.post(origin, question, { timeout }),
  },
  {
    name: "superagent",
    seesStatus: always,
    seesHeaders: true,
    call: async (origin, timeout = long) => await superagent.post(origin).timeout(timeout).send(question),
  },
];

const ofTencent: readonly Client[] = ["TC3-HMAC-SHA256", "HmacSHA1"].map((signMethod) => ({
  name: `tencentcloud-sdk-nodejs-tmt, ${signMethod}`,
  of: "tencent-tmt",
  seesStatus: never,
  seesHeaders: false,
  call: (origin, timeout = long) => {
    const httpProfile = { protocol: "http://", endpoint: new URL(origin).host, reqTimeout: timeout / 1000 };
    const client = new tencent.tmt.v20180321.Client({
      credential: { secretId: "id", secretKey: "key" },
      region: "ap-guangzhou",
      profile: { signMethod: signMethod as "HmacSHA1", httpProfile },
    });
    return client.TextTranslate({ SourceText: "hi", Source: "en", Target: "xx", ProjectId: 0 });
  },
}));

const translators = {
  "@azure-rest/ai-translation-text 2": async (origin: string, timeout: number) => {
    const answer = await createTranslator(origin, { key: "key", region: "eastasia" }, azureOptions)
      .path("/translate")
      .post({ body: { inputs: [{ text: "hi", targets: [{ language: "xx" }] }] }, timeout });
    return { answer, failure: isUnexpected(answer) ? answer : undefined };
  },
  "@azure-rest/ai-translation-text 1": async (origin: string, timeout: number) => {
    const answer = await createTranslatorV1(origin, { key: "key", region: "eastasia" }, azureOptions)
      .path("/translate")
      .post({ body: [{ text: "hi" }], queryParameters: { to: "xx" }, timeout });
    return { answer, failure: isUnexpectedV1(answer) ? answer : undefined };
  },
};

const azureOptions = { allowInsecureConnection: true, retryOptions: { maxRetries: 0 } };

const ofAzure: readonly Client[] = Object.entries(translators).flatMap(([name, translate]): Client[] => [
  {
    name,
    of: "azure-translator",
    seesStatus: always,
    seesHeaders: true,
    call: async (origin, timeout = long) => (await translate(origin, timeout)).answer,
  },
  {
    name: `${name}, throwing the body's error as its README does`,
    of: "azure-translator",
    seesStatus: never,
    seesHeaders: false,
    call: async (origin, timeout = long) => {
      const { answer, failure } = await translate(origin, timeout);
      if (failure) throw failure.body.error;
      return answer.body;
    },
  },
  {
    name: `${name}, throwing a RestError`,
    of: "azure-translator",
    seesStatus: always,
    seesHeaders: true,
    call: async (origin, timeout = long) => {
      const { answer, failure } = await translate(origin, timeout);
      if (failure) throw createRestError(failure);
      return answer.body;
    },
  },
]);

const ofGengo: readonly Client[] = [
  {
    name: "gengo",
    of: "gengo",
    seesStatus: (status) => status !== 200,
    seesHeaders: false,
    builtInTimeout: 300_000,
    call: (origin) => calledBack((callback) => throughProxy(origin, () => createGengo("public", "private", true).job.get("1", callback))),
  },
  {
    name: "gengo-api",
    of: "gengo",
    seesStatus: never,
    seesHeaders: false,
    builtInTimeout: 300_000,
    call: (origin) => throughProxy(origin, () => initGengoAPI({ publicKey: "public", privateKey: "private", useSandbox: true }).job.getJob(1)),
  },
];

const ofTencentApi2: readonly Client[] = [
  {
    name: "qcloudapi-sdk",
    of: "tencent-api2",
    seesStatus: never,
    seesHeaders: false,
    call: (origin, timeout = long) => {
      const client = new QcloudApi({ SecretId: "id", SecretKey: "key", Region: "gz", protocol: "http" });
      return calledBack((callback) => client.request({ Action: "DescribeInstances" }, { host: new URL(origin).host }, callback, { timeout }));
    },
  },
];

/** Every client the tests run. */
export const clients: readonly Client[] = [...ofAnyProvider, ...ofTencent, ...ofAzure, ...ofGengo, ...ofTencentApi2];

const question = { text: "hi" };

function post(origin: string, timeout = long): Promise<Response> {
  return fetch(origin, { method: "POST", body: JSON.stringify(question), signal: AbortSignal.timeout(timeout) });
}

function calledBack(call: (callback: (error: unknown, answer: unknown) => void) => void): Promise<unknown> {
  return new Promise((resolve, reject) => call((error, answer) => (error ? reject(error) : resolve(answer))));
}

/**
 * Both Gengo clients have their address built in, but send what is not HTTPS, the sandbox, through the proxy that the environment names.
 * They read the environment before they return, so that it can be put back at once.
 */
function throughProxy<Result>(origin: string, call: () => Result): Result {
  const { HTTP_PROXY, NO_PROXY, no_proxy } = process.env;
  Object.assign(process.env, { HTTP_PROXY: origin, NO_PROXY: "", no_proxy: "" });
  try {
    return call();
  } finally {
    for (const [name, value] of Object.entries({ HTTP_PROXY, NO_PROXY, no_proxy })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
