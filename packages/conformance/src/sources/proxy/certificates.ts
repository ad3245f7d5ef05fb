import { certifiedHost } from "../../traffic/api-address.ts";

/** A key and certificate for the hosts of the API, and the authority that a program must trust for it. */
export interface Certificates {
  /** The authority's certificate, PEM. Its key is thrown away. */
  authority: string;
  certificate: string;
  key: string;
}

const hour = 3_600_000;
const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;

/** Makes an authority that lives for one day and can speak for nobody but what is signed here. */
export async function makeCertificates(): Promise<Certificates> {
  // The library finds its parts by metadata that it expects to be there.
  await import("reflect-metadata");
  const x509 = await import("@peculiar/x509");
  const newKeys = () => crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const [authorityKeys, ownKeys] = await Promise.all([newKeys(), newKeys()]);
  const life = {
    notBefore: new Date(Date.now() - hour),
    notAfter: new Date(Date.now() + 24 * hour),
    signingAlgorithm: algorithm,
  };
  const { keyCertSign, cRLSign, digitalSignature } = x509.KeyUsageFlags;
  const authority = await x509.X509CertificateGenerator.createSelfSigned({
    ...life,
    name: "CN=datacloud verify (one run only)",
    keys: authorityKeys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(keyCertSign | cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(authorityKeys.publicKey),
    ],
  });
  const own = await x509.X509CertificateGenerator.create({
    ...life,
    subject: `CN=${certifiedHost}`,
    issuer: authority.subject,
    publicKey: ownKeys.publicKey,
    signingKey: authorityKeys.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      await x509.SubjectKeyIdentifierExtension.create(ownKeys.publicKey),
      // Python from 3.13 on asks for it.
      await x509.AuthorityKeyIdentifierExtension.create(authorityKeys.publicKey),
      new x509.SubjectAlternativeNameExtension([
        { type: "dns", value: certifiedHost },
        { type: "dns", value: "localhost" },
        { type: "ip", value: "127.0.0.1" },
      ]),
    ],
  });
  const key = await crypto.subtle.exportKey("pkcs8", ownKeys.privateKey);
  return {
    authority: authority.toString("pem"),
    certificate: own.toString("pem"),
    key: x509.PemConverter.encode(key, "PRIVATE KEY"),
  };
}
