// For esbuild: what libraries bring that this program never uses, left out of what is built.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What would be loaded at every start. */
const leftOut = {
  // commander starts programs of its own for subcommands in files; there are none here.
  'node:child_process': 'export default {}; export const spawn = undefined;',
};

/** pdf.js looks for what draws pages, and complains on the terminal where there is none. Only words and places are asked of it. */
const drawing =
  /(?:const require = )?process\.getBuiltinModule\("module"\)\.createRequire\(import\.meta\.url\);\s*|require\("@napi-rs\/canvas"\)/g;
const noDrawing = '({ DOMMatrix: class {}, ImageData: class {}, Path2D: class {} })';

/** pg looks whether it runs at Cloudflare by making a Response: that loads Node's whole fetch, which takes half as long as Node's start. */
const atCloudflare = 'if (isCloudflareRuntime())';

export const withoutTheUnused = {
  name: 'without the unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes('/node_modules/commander/') ? { path, namespace: 'left-out' } : undefined,
    );
    // Colour is decided in main.ts; chalk's own detection would read the system at every start.
    onResolve({ filter: /^#supports-color$/ }, ({ importer }) => ({
      path: join(importer, '../vendor/supports-color/browser.js'),
    }));
    onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({ contents: leftOut[path] }));
    onLoad({ filter: /[\\/]pg[\\/]lib[\\/]stream\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes(atCloudflare)) throw new Error('pg asks where it runs in another way than before');
      return { contents: text.replace(atCloudflare, 'if (false)') };
    });
    onLoad({ filter: /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.mjs$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!drawing.test(text)) throw new Error('pdf.js asks for what draws pages in another way than before');
      return { contents: text.replace(drawing, (found) => (found.startsWith('require') ? noDrawing : '')) };
    });
  },
};
