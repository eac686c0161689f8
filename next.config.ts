import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const production = process.env.NODE_ENV === 'production';

/** Everything comes from this server; Next's own start-up scripts are inline. */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${production ? '' : " 'unsafe-eval'"}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "font-src 'self' data:",
  `connect-src 'self'${production ? '' : ' ws:'}`,
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const config: NextConfig = {
  poweredByHeader: false,
  experimental: {
    // a page is loaded when it is first asked for: half a second less at every start, and pages nobody asks for take no memory
    preloadEntriesOnStart: false,
    // writing 300 MB of cache takes longer than the build: most builds are the first on their machine
    turbopackFileSystemCacheForBuild: false,
  },
  devIndicators: false,
  // Types have a stage of their own in `npm run check`; the first start must not wait for them.
  typescript: { ignoreBuildErrors: true },
  // Content, messages and migrations are read from disk at run time, beside the build.
  turbopack: { ignoreIssue: [{ path: '**', title: /tracing of the whole project/ }] },
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@node-rs/argon2',
    '@node-rs/jieba',
    'nodemailer',
    'opencc-js',
    'pg',
    'pino',
    'pinyin-pro',
    'yaml',
  ],
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: contentSecurityPolicy },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(self)' },
      ],
    },
  ],
};

export default createNextIntlPlugin('./lib/server/i18n/request.ts')(config);
