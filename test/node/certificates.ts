import { readFileSync } from "node:fs";
import tls, { type SecureContextOptions } from "node:tls";
import { emitted, type Made, rejected, thrown } from "./made.ts";
import { answering, withServer } from "./sockets.ts";

const host = "127.0.0.1";
const pem = (name: string): Buffer => readFileSync(new URL(`certificates/${name}.pem`, import.meta.url));
const [key, ca, valid, self] = [pem("key"), pem("ca"), pem("valid"), pem("self")];

/** Connects to a server that has a certificate. */
async function connect(server: tls.TlsOptions, client: tls.ConnectionOptions = {}): Promise<unknown> {
  const listening = tls.createServer({ key, ...server });
  listening.on("tlsClientError", () => undefined);
  return withServer(listening, (port) => emitted(tls.connect({ port, host, servername: "localhost", ca, ...client })));
}

/** What the server reports. */
async function refused(server: tls.TlsOptions, client: tls.ConnectionOptions): Promise<unknown> {
  const listening = tls.createServer({ key, cert: valid, ...server });
  return withServer(listening, (port) => {
    const failed = new Promise((resolve) => listening.once("tlsClientError", resolve));
    tls.connect({ port, host, ca, ...client }).on("error", () => undefined);
    return failed;
  });
}

const context = (options: SecureContextOptions): unknown => thrown(() => tls.createSecureContext(options));

/** Errors of certificates and of TLS. */
export const certificates: readonly Made[] = [
  { code: "DEPTH_ZERO_SELF_SIGNED_CERT", make: () => connect({ cert: self }) },
  {
    code: "DEPTH_ZERO_SELF_SIGNED_CERT",
    about: "in fetch",
    make: () => withServer(tls.createServer({ key, cert: self }), (port) => rejected(fetch(`https://${host}:${port}`))),
  },
  { code: "SELF_SIGNED_CERT_IN_CHAIN", make: () => connect({ cert: Buffer.concat([valid, ca]) }, { ca: self }) },
  { code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE", make: () => connect({ cert: valid }, { ca: self }) },
  { code: "CERT_HAS_EXPIRED", make: () => connect({ cert: pem("expired") }) },
  { code: "CERT_NOT_YET_VALID", make: () => connect({ cert: pem("later") }) },
  {
    code: "ERR_TLS_CERT_ALTNAME_INVALID",
    parameters: {
      host: "other.example",
      reason: "Host: other.example. is not in the cert's altnames: DNS:localhost, IP Address:127.0.0.1",
    },
    make: () => connect({ cert: valid }, { servername: "other.example" }),
  },
  {
    code: "ERR_SSL_WRONG_VERSION_NUMBER",
    parameters: { library: "SSL routines", reason: "wrong version number" },
    make: () => withServer(answering("HTTP/1.1 400 Bad Request\r\n\r\n"), (port) => emitted(tls.connect({ port, host }))),
  },
  { code: "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION", make: () => connect({ cert: valid, minVersion: "TLSv1.3" }, { maxVersion: "TLSv1.2" }) },
  { code: "ERR_SSL_UNSUPPORTED_PROTOCOL", make: () => refused({ minVersion: "TLSv1.3" }, { maxVersion: "TLSv1.2" }) },
  {
    code: "ERR_SSL_NO_SHARED_CIPHER",
    make: () =>
      refused(
        { ciphers: "ECDHE-ECDSA-AES128-GCM-SHA256", maxVersion: "TLSv1.2" },
        { ciphers: "ECDHE-RSA-AES256-GCM-SHA384", maxVersion: "TLSv1.2" },
      ),
  },
  {
    code: "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE",
    until: 22,
    make: () =>
      connect(
        { cert: valid, ciphers: "ECDHE-ECDSA-AES128-GCM-SHA256", maxVersion: "TLSv1.2" },
        { ciphers: "ECDHE-RSA-AES256-GCM-SHA384", maxVersion: "TLSv1.2" },
      ),
  },
  {
    code: "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE",
    from: 22,
    make: () =>
      connect(
        { cert: valid, ciphers: "ECDHE-ECDSA-AES128-GCM-SHA256", maxVersion: "TLSv1.2" },
        { ciphers: "ECDHE-RSA-AES256-GCM-SHA384", maxVersion: "TLSv1.2" },
      ),
  },
  { code: "ERR_OSSL_PEM_NO_START_LINE", make: () => context({ cert: "nothing" }) },
  { code: "ERR_OSSL_X509_KEY_VALUES_MISMATCH", make: () => context({ cert: ca, key }) },
  { code: "ERR_OSSL_UNSUPPORTED", make: () => context({ key: "nothing" }) },
  { code: "ERR_TLS_INVALID_PROTOCOL_VERSION", make: () => context({ minVersion: "TLSv9" as "TLSv1.3" }) },
];
