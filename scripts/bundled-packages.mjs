// The packages of which something is in the bundles, by esbuild's own account: their licences, and a list for who must know what ships.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of packages in metafiles: `node_modules/pg`, `node_modules/a/node_modules/@b/c`. Files of which nothing was kept do not count. */
export function bundledFolders(metafiles) {
  const kept = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    ),
  );
  const folders = kept.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/** Each bundled package with its licence text. Throws where one has none: it must not ship. */
export function bundledPackages(metafiles) {
  return bundledFolders(metafiles).map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const text = licenceIn(folder);
    if (license === undefined || text === undefined) throw new Error(`${folder} has no licence to ship with it`);
    return { name, version, license, text };
  });
}

const licenceFile = /^(?:licen[cs]e|copying|notice|third-?party-?notices)(?:[._-].*)?$/i;
const licenceInReadme = /^#+\s*licen[cs]e[^\n]*\n[\s\S]*/im;

/** All that a package says of its licence: its files, those of what lies in folders of it too, else the part of its page. */
function licenceIn(folder) {
  const files = licenceFilesIn(folder).sort();
  if (files.length > 0) return files.map((path) => readFileSync(path, 'utf8').trim()).join('\n\n');
  const page = ['README.md', 'readme.md', 'Readme.md'].map((name) => join(folder, name)).find(existsSync);
  return page && licenceInReadme.exec(readFileSync(page, 'utf8'))?.[0].trim();
}

function licenceFilesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : licenceFilesIn(path);
    return licenceFile.test(entry.name) && !/\.[cm]?[jt]s$/.test(entry.name) ? [path] : [];
  });
}

/** The notices as one text. */
export function noticesOf(packages) {
  const head = `本程序内含下列软件，各按其许可证。\nThis program contains the software below, each under its licence.\n`;
  const line = '-'.repeat(78);
  const parts = packages.map(
    ({ name, version, license, text }) => `${line}\n${name} ${version} (${license})\n\n${text}\n`,
  );
  return [head, ...parts].join('\n').replaceAll('\r\n', '\n');
}

/** The list as CycloneDX 1.5 has it: https://cyclonedx.org. */
export function sbomOf(packages, { name, version, license }) {
  const component = (type, each) => ({
    type,
    name: each.name,
    version: each.version,
    purl: `pkg:npm/${each.name.replace('@', '%40')}@${each.version}`,
    licenses: [/^[\w.-]+$/.test(each.license) ? { license: { id: each.license } } : { expression: each.license }],
  });
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: component('application', { name, version, license }) },
    components: packages.map((each) => component('library', each)),
  };
}
