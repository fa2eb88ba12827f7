import { useFormatter } from "next-intl";

/** Writes a number of bytes as people read it: megabytes from a tenth on, kilobytes below. */
export function useFileSize(): (bytes: number) => string {
  const format = useFormatter();
  return (bytes) => {
    const unit = bytes >= 100_000 ? "megabyte" : "kilobyte";
    const value = bytes / (unit === "megabyte" ? 1e6 : 1e3);
    return format.number(value, { style: "unit", unit, maximumFractionDigits: value < 10 ? 1 : 0 });
  };
}
