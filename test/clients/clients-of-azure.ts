import createTranslator, { isUnexpected } from "@azure-rest/ai-translation-text";
import { createRestError } from "@azure-rest/core-client";
import createTranslatorV1, { isUnexpected as isUnexpectedV1 } from "azure-translation-text-v1";
import { always, type Client, long, never } from "./client.js";

const azureOptions = { allowInsecureConnection: true, retryOptions: { maxRetries: 0 } };

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

/** Azure's SDK in two versions, each in the three ways its users take an error. */
export const clientsOfAzure: readonly Client[] = Object.entries(translators).flatMap(([name, translate]): Client[] => [
  {
    name,
    of: "azure-translator",
    seesStatus: always,
    seesHeaders: true,
    call: async (origin, timeout = long) => (await translate(origin, timeout)).answer,
  },
  {
    name: `${name}, throw response.body.error`,
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
    name: `${name}, throw createRestError(response)`,
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
