export * from "./catalog";
export * from "./media";
export * from "./museums";
export * from "./platform";
export * from "./recognition";
export * from "./scan";
export * from "./search";
export * from "./visits";
