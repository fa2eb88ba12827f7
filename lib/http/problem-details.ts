/** RFC 9457 problem details, with our error code and the request's id. What servers write and browsers read. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  requestId: string;
  issues?: { path: string; message: string }[];
  /** Of a conflict: what is there now. */
  current?: Record<string, unknown>;
};
