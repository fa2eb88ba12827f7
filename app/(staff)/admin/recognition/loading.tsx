export { ReportSkeleton as default } from "@/components/recognisability/skeletons";
