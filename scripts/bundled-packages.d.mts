/** As much of esbuild's metafile as tells what is in the bundles. */
interface BundleAccount {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >;
}

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

export function bundledFolders(metafiles: readonly BundleAccount[]): readonly string[];
export function bundledPackages(metafiles: readonly BundleAccount[]): readonly BundledPackage[];
export function noticesOf(packages: readonly BundledPackage[]): string;
export function sbomOf(packages: readonly BundledPackage[], own: Omit<BundledPackage, 'text'>): object;
