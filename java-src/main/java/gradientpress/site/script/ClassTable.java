package gradientpress.site.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shortens what a module notes about its classes.
 *
 * <p>TeaVM notes names, modifiers, interfaces and more, for reflection. A module that uses nothing
 * of that needs no more than each class's parent and methods, and no class at all that has no
 * objects. (Lists, which copy arrays, ask for the type of an array's items; that is kept.)
 */
final class ClassTable {
  private static final Cut FILLER =
      new Cut(
          "class table",
          "@r=data=>{let packages=@p;let i=0;…cls.prototype[name[k]]=func;}}}}}",
          """
          @r=data=>{
            for(let i=0;i<data.length;i+=3){
              let cls=data[i];
              let parent=data[i+1];
              let methods=data[i+2];
              cls.prototype=parent?Object.create(parent.prototype):{};
              cls.prototype.constructor=cls;
              cls.itemType=null;
              for(let j=0;j<methods.length;j+=2){
                for(let name of[methods[j]].flat()){cls.prototype[name]=methods[j+1];}
              }
            }
          }""");

  /** What else knows the table, where a module has it. */
  private static final List<Cut> READERS =
      List.of(
          // The class of an array follows from that of its elements.
          new Cut(
              "classes of arrays",
              """
              @a=cls=>{let result=cls[@m].arrayType;if(result===null){
              function JavaArray(data){(@o()).call(this);this.data=data;}…\
              JavaArray.prototype.@c=function(){let dataCopy;…}return result;}""",
              """
              @a=cls=>{
                if(!cls.arrayType){
                  function JavaArray(data){@o().call(this);this.data=data;}
                  JavaArray.prototype=Object.create(@o().prototype);
                  JavaArray.prototype.constructor=JavaArray;
                  JavaArray.prototype.@c=function(){return new JavaArray(this.data.slice());};
                  JavaArray.itemType=cls;
                  cls.arrayType=JavaArray;
                }
                return cls.arrayType;
              }"""),
          new Cut(
              "classes of primitive types",
              "@c=(name,binaryName,kind,config)=>{…return cls;}",
              "@c=()=>({itemType:null})"),
          new Cut(
              "classes as objects",
              "@c=cls=>{if(cls[@m].classObject===null){cls[@m].classObject=@n(cls);}"
                  + "return cls[@m].classObject;}",
              "@c=cls=>cls.classObject??=@n(cls)"),
          new Cut("type of an array's items", "[@m].itemType", ".itemType"));

  private static final Pattern START = ScriptPattern.of("@r=data=>{let packages=");
  private static final Pattern SYMBOL = ScriptPattern.of("@m=Symbol(\"teavm_meta\")");

  /** A class without a name: itself, its parent, interfaces, modifiers, no outer class, methods. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "\\G\\s*([\\w$]+),\\s*0,\\s*([\\w$]+),\\s*\\[[\\w$,\\s]*\\],\\s*\\d+,\\s*0,"
              + "\\s*(?:0|\\(\\)=>\\s*[\\w$]+\\(\\)),"
              + "\\s*(0|\\[(?:[^\\[\\]]++|\\[[^\\[\\]]*+\\])*+\\])(,|\\]\\);)");

  private static final Pattern NAME = Pattern.compile("(?<![\\w$.\"])[\\w$]+");

  private record Entry(String type, String parent, String methods) {
    String text() {
      return type + "," + parent + "," + methods;
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private String module;

  private ClassTable(String module) {
    this.module = module;
  }

  /**
   * Returns a module with a shorter table that does the same.
   *
   * @param module what TeaVM has made, with obfuscated names
   * @throws IllegalStateException if the table is another than is expected here, or if the module
   *     uses what shall not be in it any more
   */
  static String shortened(String module) {
    return new ClassTable(module).shortened();
  }

  private String shortened() {
    String reader = name(START);
    String symbol = name(SYMBOL);
    int at = takeEntries(reader);
    String before = module.substring(0, at);
    for (Cut cut : READERS) {
      before = cut.everywhereIn(before);
    }
    module = FILLER.in(before) + "\n@table\n" + module.substring(at);
    if (Pattern.compile("\\[\\s*" + Pattern.quote(symbol) + "\\s*\\]").matcher(module).find()) {
      throw new IllegalStateException(
          "TeaVM has changed, or the module asks for types when it runs, as System.arraycopy and"
              + " instanceof with an interface do");
    }
    while (dropUnused()) {
      // what a dropped class extends may be without use now
    }
    String table = String.join(",\n", entries.stream().map(Entry::text).toArray(String[]::new));
    return module.replace("@table", reader + "([" + table + "]);");
  }

  private String name(Pattern definition) {
    Matcher found = definition.matcher(module);
    if (!found.find()) {
      throw new IllegalStateException("TeaVM's module has no class table");
    }
    return found.group(1);
  }

  /** Takes the table, which comes in several pieces, out of the module; returns where it was. */
  private int takeEntries(String reader) {
    String call = "\n" + reader + "([";
    int first = module.indexOf(call);
    int end = first;
    while (module.startsWith(call, end)) {
      end = takePiece(end + call.length());
    }
    module = module.substring(0, first) + module.substring(end);
    return first;
  }

  private int takePiece(int from) {
    Matcher entry = ENTRY.matcher(module).region(from, module.length());
    do {
      if (!entry.find()) {
        throw new IllegalStateException("TeaVM's class table has an entry of another shape");
      }
      entries.add(new Entry(entry.group(1), entry.group(2), entry.group(3)));
    } while (entry.group(4).equals(","));
    return entry.end();
  }

  /** Drops classes that are named nowhere but where they are made and in their own entries. */
  private boolean dropUnused() {
    Map<String, Integer> uses = uses();
    int before = entries.size();
    entries.removeIf(entry -> uses.get(entry.type()) == 2 && drop(entry.type()));
    return entries.size() < before;
  }

  private Map<String, Integer> uses() {
    Map<String, Integer> uses = new HashMap<>();
    count(module, uses);
    entries.forEach(entry -> count(entry.text(), uses));
    return uses;
  }

  private static void count(String script, Map<String, Integer> uses) {
    NAME.matcher(script).results().forEach(name -> uses.merge(name.group(), 1, Integer::sum));
  }

  /** Drops {@code A=extend(B)} from a list of variables, if that is how the class is made. */
  private boolean drop(String type) {
    Pattern made =
        Pattern.compile("(?<=[\\s,])" + Pattern.quote(type) + "\\s*=[\\w$]+\\([\\w$]*\\),");
    Matcher found = made.matcher(module);
    boolean droppable = found.find();
    module = droppable ? found.replaceFirst("") : module;
    return droppable;
  }
}
