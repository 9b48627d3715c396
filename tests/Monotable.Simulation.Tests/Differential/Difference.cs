namespace Monotable.Simulation.Tests.Differential;

/// <summary>A step that another subject answers unlike the first one, which is ours.</summary>
internal sealed record Difference(ScriptSchema Schema, ScriptStep Step, ScriptSubject Us, Answer Ours, ScriptSubject Them, Answer Theirs)
{
    /// <summary>Gets what the difference is about, whatever the request names: a smaller script must still show the same.</summary>
    public string Signature => $"{Step.GetType().Name}: {Ours.Signature} | {Theirs.Signature}";

    /// <summary>Gets whether both refuse the request in itself.</summary>
    public bool AreRefusals => Ours.IsValidation && Theirs.IsValidation;

    /// <summary>Gets whether both did the same and only report another cost.</summary>
    public bool CostsElse => Ours.IsOk && Theirs.IsOk && Ours.Text == Theirs.Text;

    public override string ToString() => $"{Step}\n    {Us.Name}: {Ours}\n    {Them.Name}: {Theirs}";
}
