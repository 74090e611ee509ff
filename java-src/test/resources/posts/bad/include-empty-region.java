class A {
  // @start region="nothing"

  // @end
}
