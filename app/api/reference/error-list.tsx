type ErrorRow = { code: string; status: number; title: string; retryable: boolean };

/** Every error code; an answer's `type` points at its line. */
export function ErrorList({ errors }: { errors: ErrorRow[] }) {
  return (
    <div className="mt-4 overflow-x-auto">
      <table className="w-full border-collapse text-start text-[0.9375rem]">
        <caption className="sr-only">Error codes</caption>
        <thead>
          <tr className="border-line border-b text-muted text-sm">
            <th scope="col" className="py-2 pe-4 text-start font-normal">
              Status
            </th>
            <th scope="col" className="py-2 pe-4 text-start font-normal">
              Code and title
            </th>
            <th scope="col" className="py-2 text-start font-normal">
              Try again?
            </th>
          </tr>
        </thead>
        <tbody>
          {errors.map(({ code, status, title, retryable }) => (
            <tr
              key={code}
              id={`error-${code}`}
              className="border-line border-b align-baseline target:bg-sunken"
            >
              <td className="py-2 pe-4 font-mono">{status}</td>
              <th scope="row" className="py-2 pe-4 text-start font-normal">
                <code className="font-mono font-semibold text-[0.875rem] wrap-anywhere">{code}</code>
                <span className="block text-muted">{title}</span>
              </th>
              <td className="py-2">{retryable ? "yes" : "no"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
