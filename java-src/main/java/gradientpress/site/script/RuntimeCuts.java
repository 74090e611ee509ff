package gradientpress.site.script;

import java.util.List;

/**
 * Takes out of a module what TeaVM's runtime brings along for debuggers, for reflection and for old
 * engines, and nobody uses here.
 */
final class RuntimeCuts {
  /** In the order in which they come in the module, but for what they have in common. */
  private static final List<Cut> CUTS =
      List.of(
          // TeaVM decodes stacks, nests causes, and does without Reflect where there is none. The
          // message is asked for, because Java sets it only after this.
          new Cut(
              "error",
              """
              @f=ex=>{let javaCause=…err[@p]=ex;…},@s=(err,ex)=>{…},@e;
              if(typeof Reflect==='object'){…let javaMessage=@m(javaException);…}else{@e=Error;}\
              """,
              """
              @f=ex=>{
                let err=new Error();
                Object.defineProperty(err,"message",{get:()=>@m(ex)?.toString()});
                err[@p]=ex;
                ex.$jsException=err;
              },@s=()=>{};
              """),
          new Cut(
              "description of an object",
              "@o.prototype.toString=function(){return @t(@d(this));};"
                  + "@o.prototype.__teavm_class__=function(){return @c(this);};",
              ""),
          new Cut(
              "name of an object's class",
              "@c=obj=>{let cls=obj.constructor;let arrayDegree=0;…return clsName;}",
              "@c=()=>\"\""),
          new Cut("main program", "let @m=@s(@b);@m.javaException=@e;", ""),
          new Cut("export of the main program", "export{@m as main,", "export{"));

  private RuntimeCuts() {}

  /**
   * Returns a shorter module that does the same.
   *
   * @param module what TeaVM has made
   * @throws IllegalStateException if TeaVM's runtime is another than is expected here
   */
  static String in(String module) {
    String shorter = module;
    for (Cut cut : CUTS) {
      shorter = cut.in(shorter);
    }
    return shorter;
  }
}
