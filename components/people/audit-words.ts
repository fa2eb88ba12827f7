import { useFieldName } from "@/components/record/wording";

/** An operation's name as words: `publishArtwork` → "Publish artwork". They are the API's names, in its language. */
export function inWords(name: string): string {
  const words = name.replace(/([A-Z])/g, " $1").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a changed field is called: a work's as its form has it, others by the API's name. */
export function useAuditField(): (field: string) => string {
  const fieldName = useFieldName();
  return (field) => {
    const name = fieldName(field);
    return name === field ? inWords(field) : name;
  };
}
