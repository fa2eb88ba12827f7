export { PanelSkeleton as default } from "@/components/recognisability/skeletons";
