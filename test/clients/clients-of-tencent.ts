import QcloudApi from "qcloudapi-sdk";
import tencent from "tencentcloud-sdk-nodejs-tmt";
import { type Client, calledBack, long, never } from "./client.js";

const ofApi3: readonly Client[] = ["TC3-HMAC-SHA256", "HmacSHA1"].map((signMethod) => ({
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

const ofApi2: Client = {
  name: "qcloudapi-sdk",
  of: "tencent-api2",
  seesStatus: never,
  seesHeaders: false,
  call: (origin, timeout = long) => {
    const client = new QcloudApi({ SecretId: "id", SecretKey: "key", Region: "gz", protocol: "http" });
    return calledBack((callback) => client.request({ Action: "DescribeInstances" }, { host: new URL(origin).host }, callback, { timeout }));
  },
};

/** Tencent's SDKs: of API 3.0 with each of its signatures, and of API 2.0. */
export const clientsOfTencent: readonly Client[] = [...ofApi3, ofApi2];
