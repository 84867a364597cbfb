/** Who may import whom. A rule that is broken reads as the sentence that it is. */

const layers = ['domain', 'workflows', 'activities', 'worker', 'api', 'db', 'web', 'local', 'ops', 'bench', 'test'];
const anyLayer = `^(${layers.join('|')})/`;
const npm = '(^|/)node_modules/';
/** Told by other rules: the settings, and what does not exist. */
const elsewhere = '^config[.]ts$|^[.]';
const root = (...folders) => `^(${folders.join('|')})/`;

/** Our own code outside the named folders; what comes from npm is another rule's. */
const outside = (...allowed) => ({ path: `${anyLayer}|^config[.]ts$`, pathNot: allowed });
const rule = (name, from, to, comment) => ({ name, severity: 'error', from, to, ...(comment ? { comment } : {}) });

module.exports = {
  forbidden: [
    rule('domain imports only domain', { path: root('domain') }, outside(root('domain'))),
    rule(
      'domain needs nothing from outside but calendar arithmetic',
      { path: root('domain') },
      { pathNot: [anyLayer, '(^|/)node_modules/(temporal-|date-holidays)', elsewhere] },
      'No I/O, no node modules, no libraries: it runs in a test, in the transaction and in the browser alike.',
    ),
    rule(
      'workflows import only workflows, types of domain and activities, and codes',
      { path: root('workflows') },
      outside(root('workflows', 'domain', 'activities')),
    ),
    rule(
      'workflows import no rules of the domain, only its types and codes',
      { path: root('workflows') },
      { path: root('domain'), pathNot: '/codes[.]ts$|^domain/codes[.]ts$', dependencyTypesNot: ['type-only'] },
      'A rule inside a story is replayed for years: changed, it breaks the replay of an old decision.',
    ),
    rule(
      'workflows import only the types of activities',
      { path: root('workflows') },
      { path: root('activities'), dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'workflows need nothing from outside but @temporalio/workflow and @temporalio/common',
      { path: root('workflows') },
      { pathNot: [anyLayer, '(^|/)node_modules/@temporalio/(workflow|common)/', elsewhere], dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'activities import only activities, domain, db and the settings',
      { path: root('activities') },
      outside(root('activities', 'domain', 'db'), '^config[.]ts$'),
    ),
    rule(
      'worker imports only worker, workflows, activities, domain, db and the settings',
      { path: root('worker') },
      outside(root('worker', 'workflows', 'activities', 'domain', 'db'), '^config[.]ts$'),
    ),
    rule(
      'api imports only api, domain, db and the settings',
      { path: root('api') },
      outside(root('api', 'domain', 'db'), '^config[.]ts$'),
    ),
    rule(
      'the contract of the api imports only itself and domain',
      { path: '^api/contract/' },
      outside('^api/contract/', root('domain')),
      'The web takes its types from it: nothing of the server may come along.',
    ),
    rule('db imports only db, domain and the settings', { path: root('db') }, outside(root('db', 'domain'), '^config[.]ts$')),
    rule(
      'web imports only web, the contract of the api and domain',
      { path: root('web') },
      outside(root('web', 'domain'), '^api/contract/'),
    ),
    rule(
      'rules, stories and screens ask the work calendar for holidays, they never compute them',
      { path: root('domain', 'workflows', 'web'), pathNot: '^domain/calendar/' },
      { path: '^domain/calendar/feestdagen[.]ts$' },
      'The table behind it weighs megabytes.',
    ),
    rule('local, ops and bench import all but web', { path: root('local', 'ops', 'bench') }, { path: root('web') }),
    rule(
      'only local, ops, bench and tests import local and ops',
      { pathNot: root('local', 'ops', 'bench', 'test') },
      { path: root('local', 'ops') },
    ),
    rule('only bench and tests import bench', { pathNot: root('bench', 'test') }, { path: root('bench') }),
    rule('only tests import tests', { pathNot: root('test') }, { path: root('test') }),
    rule(
      'only db speaks drizzle',
      { path: root('activities', 'api', 'worker', 'local') },
      { path: '(^|/)node_modules/drizzle-orm/' },
      'One file per question in db/queries: what is asked of Postgres stands in one place.',
    ),
    rule(
      'what runs in production needs no development dependency',
      { path: root('domain', 'workflows', 'activities', 'worker', 'api', 'db') },
      { path: npm, dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    rule('nobody imports in a circle', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    rule('every import exists', { pathNot: npm }, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|[.]build|[.]data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content', compress: false },
  },
};
