"use client";

import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import { apiDelete, apiGet, apiPatch, apiPost } from "@/lib/http/client-fetch";
import { Account, Done, RecoveryCodes, SecondFactorSetUp, SessionList } from "./contract";

/** One's own account, beginning with what came with the page. */
export function accountQuery(first: Account) {
  return queryOptions({
    queryKey: ["account"],
    queryFn: ({ signal }) => apiGet("/account", {}, Account, { signal }),
    initialData: first,
  });
}

/** The browsers in which one is signed in. */
export function sessionsQuery(first: z.output<typeof SessionList>) {
  return queryOptions({
    queryKey: ["account", "sessions"],
    queryFn: ({ signal }) => apiGet("/account/sessions", {}, SessionList, { signal }),
    initialData: first,
  });
}

/** What one can do with one's account. Dangerous acts throw an `ApiProblem` of code `proof_needed` at first. */
export function useAccountActions() {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: ["account"] });
  return {
    change: useMutation({
      mutationFn: (given: { name: string; locale: string }) => apiPatch("/account", given, Done),
      onSettled,
    }),
    endSession: useMutation({
      mutationFn: (id: string) => apiDelete(`/account/sessions/${id}`, Done),
      onSettled,
    }),
    onChanged: onSettled,
  };
}

export const confirmIdentity = (given: { password: string; code: string }) =>
  apiPost("/account/confirm", given, Done);
export const changePassword = (password: string) => apiPost("/account/password", { password }, Done);
export const beginSecondFactor = () => apiPost("/account/second-factor", {}, SecondFactorSetUp);
export const confirmSecondFactor = (code: string) =>
  apiPost("/account/second-factor/confirm", { code }, RecoveryCodes);
export const removeSecondFactor = () => apiPost("/account/second-factor/remove", {}, Done);
export const renewRecoveryCodes = () => apiPost("/account/recovery-codes", {}, RecoveryCodes);
export const requestPasswordReset = (email: string) => apiPost("/account/password-reset", { email }, Done);
export const resetPassword = (token: string, password: string) =>
  apiPost("/account/password-reset/complete", { token, password }, Done);
