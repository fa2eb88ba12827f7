import type { FormEvent } from "react";

/** A form's handler that gets its fields. Not the form's `action`: React empties the form after that, refused or not. */
export function onSubmit(run: (form: FormData) => void): (event: FormEvent<HTMLFormElement>) => void {
  return (event) => {
    event.preventDefault();
    run(new FormData(event.currentTarget));
  };
}
