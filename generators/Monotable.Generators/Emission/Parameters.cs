using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

/// <summary>Names parts and members as parameters: in camel case, escaped, none twice.</summary>
internal sealed class Parameters
{
    private readonly Dictionary<string, string> _names = [];
    private readonly HashSet<string> _taken;

    public Parameters(IEnumerable<string> members, params string[] reserved)
    {
        _taken = new(reserved);
        foreach (var member in members)
        {
            if (!_names.ContainsKey(member))
            {
                _names.Add(member, Names.Escape(Names.Unique(Names.Camel(member), _taken)));
            }
        }
    }

    /// <summary>Gets every name in use.</summary>
    public IEnumerable<string> Taken => _taken;

    public string this[string member] => _names[member];

    /// <summary>A local's name beside the parameters; the same for the same wish.</summary>
    public string Local(string name) => Local(name, name);

    /// <summary>A local's name beside the parameters; the same for the same key.</summary>
    public string Local(string key, string name)
    {
        var wish = "local " + key;
        if (!_names.TryGetValue(wish, out var local))
        {
            local = Names.Escape(Names.Unique(name, _taken));
            _names.Add(wish, local);
        }

        return local;
    }

    public static Parameters Of(IEnumerable<KeyPartModel> parts, params string[] reserved) => new(parts.Select(static part => part.Name), reserved);
}
