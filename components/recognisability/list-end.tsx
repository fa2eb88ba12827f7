import { useTranslations } from "next-intl";
import { CallProblem } from "@/components/staff/call-problem";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";

type List = {
  error: Error | null;
  isPending: boolean;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage(): Promise<unknown>;
  refetch(): Promise<unknown>;
};

/** What stands below a list: more of it, that it is coming, or why it does not. */
export function ListEnd({ list }: { list: List }) {
  const t = useTranslations("recognisability");
  const { error, isPending, hasNextPage, isFetchingNextPage } = list;
  if (error) {
    const again = () => void (hasNextPage ? list.fetchNextPage() : list.refetch());
    return (
      <div className="py-6">
        <CallProblem
          title={t("loadFailed")}
          error={error}
          action={
            <Button size="compact" onClick={again}>
              {t("tryAgain")}
            </Button>
          }
        />
      </div>
    );
  }
  if (isPending) {
    return (
      <div aria-hidden className="flex flex-col gap-6 py-6">
        <Skeleton className="h-48" />
        <Skeleton className="h-48" />
      </div>
    );
  }
  if (!hasNextPage) return null;
  return (
    <div className="flex justify-center py-6">
      <Button size="compact" disabled={isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
        {t("more")}
      </Button>
    </div>
  );
}
