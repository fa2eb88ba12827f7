"use client";

import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import { Done } from "@/lib/accounts/contract";
import { apiDelete, apiGet, apiPatch, apiPost } from "@/lib/http/client-fetch";
import {
  type AcceptInvitationInput,
  AuditPage,
  type ChangePersonInput,
  CreatedKey,
  type CreateKeyInput,
  InvitationPreview,
  Invited,
  type InvitePersonInput,
  KeyList,
  PeopleList,
  ResetFactorResult,
  type SecondFactorRule,
  type SetUpInput,
} from "./contract";

/** Who works in the museum, beginning with what came with the page. */
export function peopleQuery(museum: string, first: PeopleList) {
  return queryOptions({
    queryKey: ["people", museum],
    queryFn: ({ signal }) => apiGet("/people", { museum }, PeopleList, { signal }),
    initialData: first,
  });
}

export function keysQuery(museum: string, first: z.output<typeof KeyList>) {
  return queryOptions({
    queryKey: ["keys", museum],
    queryFn: ({ signal }) => apiGet("/keys", { museum }, KeyList, { signal }),
    initialData: first,
  });
}

export type AuditQuery = {
  [Part in "action" | "person" | "subject" | "from" | "until"]?: string | undefined;
};

/** The museum's changes, page by page, newest first. */
export function auditPages(museum: string, query: AuditQuery, first: AuditPage) {
  return infiniteQueryOptions({
    queryKey: ["audit", museum, query],
    queryFn: ({ pageParam, signal }) =>
      apiGet("/audit", { museum, ...query, cursor: pageParam }, AuditPage, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    initialData: { pages: [first], pageParams: [undefined as string | undefined] },
  });
}

/** What an administrator can do with people and keys. All of it asks for a recent proof first, withdrawing aside. */
export function useStaffActions(museum: string) {
  const client = useQueryClient();
  const onSettled = () =>
    Promise.all(
      ["people", "keys", "audit"].map((key) => client.invalidateQueries({ queryKey: [key, museum] })),
    );
  const query = `?${new URLSearchParams({ museum })}`;
  return {
    invite: useMutation({
      mutationFn: (given: z.input<typeof InvitePersonInput>) =>
        apiPost("/people/invitations", { museum, ...given }, Invited),
      onSettled,
    }),
    withdraw: useMutation({
      mutationFn: (id: string) => apiDelete(`/people/invitations/${id}${query}`, Done),
      onSettled,
    }),
    change: useMutation({
      mutationFn: ({ userId, ...given }: z.input<typeof ChangePersonInput>) =>
        apiPatch(`/people/${userId}`, { museum, ...given }, Done),
      onSettled,
    }),
    resetSecondFactor: useMutation({
      mutationFn: (userId: string) => apiDelete(`/people/${userId}/second-factor${query}`, ResetFactorResult),
      onSettled,
    }),
    setRule: useMutation({
      mutationFn: (rule: z.input<typeof SecondFactorRule>) =>
        apiPost("/people/second-factor", { museum, rule }, Done),
      onSettled,
    }),
    createKey: useMutation({
      mutationFn: (given: z.input<typeof CreateKeyInput>) =>
        apiPost("/keys", { museum, ...given }, CreatedKey),
      onSettled,
    }),
    revokeKey: useMutation({
      mutationFn: (id: string) => apiDelete(`/keys/${id}${query}`, Done),
      onSettled,
    }),
  };
}

export const readInvitation = (token: string) => apiPost("/invitations/read", { token }, InvitationPreview);
export const acceptInvitation = (given: z.input<typeof AcceptInvitationInput>) =>
  apiPost("/invitations/accept", given, Done);
export const setUpInstallation = (given: z.input<typeof SetUpInput>) => apiPost("/set-up", given, Done);
