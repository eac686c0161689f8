/**
 * The import law. Default-deny: an import that no row allows is an error, so a new folder without a
 * row fails at its first import. Rows come from the architecture; every ban has a fixture
 * under tests/architecture/fixtures that proves it is caught.
 */

// Its parser for TypeScript does not turn JSX on; told here, file by file (it is off for .ts, where
// `<T>value` would be read as markup).
const swc = require('@swc/core');
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) =>
  parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });

const npm = (...names) => names.map((name) => `(^|/)node_modules/${name}(/|$)`);
const lib = (...names) => names.map((name) => `^lib/${name}/`);
const NODE =
  '^(node:)?(assert|async_hooks|buffer|child_process|crypto|events|fs|http|module|net|os|path|perf_hooks|process|readline|stream|timers|url|util|v8|vm|worker_threads|zlib)(/|$)';

const PURE = ['language', 'patient', 'call', 'scoring', 'quiz', 'training', 'access'];
const PORTS = '^lib/usecases/ports(\\.ts|/)';

/** folder → what it may import besides itself. Keep this table the only place that says so. */
const ROWS = {
  model: npm('zod'),
  language: lib('model'),
  patient: [...lib('model'), ...npm('xstate')],
  call: lib('model', 'patient'),
  scoring: lib('model'),
  quiz: [...lib('model'), ...npm('ts-fsrs')],
  training: lib('model'),
  access: lib('model'),
  usecases: [...lib('model', ...PURE), ...npm('zod')],
  content: [
    ...lib('model', ...PURE),
    PORTS,
    NODE,
    ...npm('yaml', 'zod', 'xstate', '@xstate/graph'),
  ],
  db: [
    ...lib('model', 'call'),
    PORTS,
    NODE,
    ...npm('drizzle-orm', '@electric-sql/pglite', 'pg', '@types/pg', 'zod', 'pinyin-pro'),
  ],
  integrations: [
    ...lib('model'),
    PORTS,
    NODE,
    ...npm(
      'zod',
      'jose',
      '@react-pdf/[a-z]+',
      'qrcode-generator',
      'nodemailer',
      'react',
      '@types/react',
      '@node-rs/jieba',
      'opencc-js',
      'chinese-days',
      'ai',
      '@ai-sdk/openai-compatible',
    ),
  ],
  server: [
    ...lib('model', ...PURE, 'usecases', 'content', 'db', 'integrations'),
    NODE,
    ...npm(
      'zod',
      'next',
      'next-intl',
      'use-intl',
      'better-auth',
      '@better-auth/[a-z-]+',
      '@node-rs/argon2',
      'pinyin-pro',
      'server-only',
      'pino',
      'opencc-js',
      'drizzle-orm',
      'react',
      '@types/react',
      'chinese-days',
    ),
  ],
  cli: [
    ...lib('model', ...PURE, 'usecases', 'content', 'db', 'integrations', 'server'),
    NODE,
    ...npm(
      'yaml',
      'zod',
      'xstate',
      '@xstate/graph',
      'inkjs',
      'opencc-js',
      'pinyin-pro',
      'ts-fsrs',
      'drizzle-orm',
    ),
  ],
};

const rows = Object.entries(ROWS).map(([folder, to]) => ({
  comment: `lib/${folder} may import only what its row lists`,
  from: { path: `^lib/${folder}/` },
  to: { path: [`^lib/${folder}/`, ...to] },
}));

const BROWSER_NPM = npm(
  'react',
  'react-dom',
  '@types/react',
  '@types/react-dom',
  'next',
  'next-intl',
  'use-intl',
  'framer-motion',
  'motion-dom',
  'lucide-react',
  'radix-ui',
  '@radix-ui/[a-z-]+',
  'recharts',
  '@tanstack/react-table',
  '@xyflow/react',
  'zod',
);
const SERVER_ONLY_NPM = npm(
  '@electric-sql/pglite',
  'pg',
  'drizzle-orm',
  'better-auth',
  '@better-auth/[a-z-]+',
  '@node-rs/[a-z0-9-]+',
  'opencc-js',
  'pinyin-pro',
  'pino',
  'yaml',
  'jose',
  '@react-pdf/[a-z]+',
  'ai',
  '@ai-sdk/[a-z-]+',
);

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle, by value or by type, means that two files are really one',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-resolvable',
      comment: 'An import that leads nowhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^server-only$' },
    },
    {
      name: 'components-never-import-another-feature',
      comment:
        'Features share ui, charts and portrait, which know no feature; what they share moves there',
      severity: 'error',
      from: { path: '^components/([^/]+)/' },
      to: {
        path: '^components/',
        pathNot: ['^components/$1/', '^components/(ui|charts|portrait)/'],
      },
    },
    {
      name: 'ui-knows-no-domain',
      comment: 'components/ui are domain-free primitives',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^(lib|app)/' },
    },
    {
      name: 'no-dev-dependencies-in-the-product',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: '^lib/(cli|content)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  allowedSeverity: 'error',
  allowed: [
    ...rows,
    {
      comment: 'app: URLs only. Loads a view or calls a use case through the composition root',
      from: { path: '^(app/|instrumentation\\.ts$|proxy\\.ts$)' },
      to: {
        path: [
          '^app/',
          '^components/',
          ...lib('model', 'usecases', 'server', 'access', 'call', 'scoring'),
          ...BROWSER_NPM,
          ...npm('server-only'),
          NODE,
        ],
        pathNot: SERVER_ONLY_NPM,
      },
    },
    {
      comment: 'components: props in, callbacks out',
      from: { path: '^components/' },
      to: { path: ['^components/', ...lib('model'), ...BROWSER_NPM] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|svg|png|json)$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
    moduleSystems: ['es6', 'cjs'],
  },
};
