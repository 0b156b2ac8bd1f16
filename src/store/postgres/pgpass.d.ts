/** Reads `~/.pgpass` (on Windows `%APPDATA%\postgresql\pgpass.conf`), or the file that PGPASSFILE names, as psql does. */
declare module 'pgpass' {
  export default function pgpass(
    connection: {
      readonly host: string;
      readonly port: number;
      readonly database: string;
      readonly user: string;
    },
    found: (password: string | undefined) => void,
  ): void;
}
