import type { Shown } from '../../words/shown.ts';

interface DropValues {
  /** Its name in the form, too. */
  readonly id: string;
  readonly label: Shown;
  readonly help: Shown;
  readonly isOne?: boolean;
}

/** Where files are dropped, pasted or chosen. */
export function DropField({ id, label, help, isOne = false }: DropValues) {
  return (
    <div class="field drop">
      <label for={id}>{label}</label>
      <span class="help">{help}</span>
      <input type="file" id={id} name={id} multiple={!isOne} />
    </div>
  );
}
