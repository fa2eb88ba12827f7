import { ChevronDown } from "lucide-react";

/** One of several, or all of them, as a quiet field. */
export function FilterSelect<Value extends string>({
  label,
  any,
  value,
  options,
  onChange,
}: {
  label: string;
  any: string;
  value: Value | undefined;
  options: readonly { value: Value; name: string }[];
  onChange: (value: Value | undefined) => void;
}) {
  return (
    <label className="relative flex items-center">
      <span className="sr-only">{label}</span>
      <select
        value={value ?? ""}
        onChange={({ target }) => onChange(options.find((option) => option.value === target.value)?.value)}
        className="min-h-10 max-w-64 appearance-none truncate rounded-full border border-line bg-transparent ps-4 pe-9 text-sm transition-colors duration-150 hover:border-edge [&>option]:bg-surface"
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden className="pointer-events-none absolute end-3.5 size-4 text-muted" />
    </label>
  );
}
